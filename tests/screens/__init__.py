"""Every screen in every state, as pictures: looked at by people in the docs, and by the tests for what can be wrong with any picture."""
