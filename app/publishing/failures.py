"""What a storage's trouble means: the SDK's exceptions end here, and nothing of their text goes further; it may hold a key's name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import AppError, BadInput, Busy, NotFound, Unreachable, WorkFailed
from app.work.publication import Target

_BUSY = frozenset(
    "SlowDown ServiceUnavailable InternalError RequestTimeout Throttling ThrottlingException TooManyRequests TooManyRequestsException"
    " RequestLimitExceeded BandwidthLimitExceeded OperationAborted BadDigest IncompleteBody 429 500 502 503 504".split()
)
_BAD_KEY = frozenset(
    "InvalidAccessKeyId SignatureDoesNotMatch InvalidToken ExpiredToken TokenRefreshRequired InvalidSecurity AuthFailure"
    " InvalidClientTokenId UnrecognizedClientException MissingSecurityHeader".split()
)
_DENIED = frozenset("AccessDenied AllAccessDisabled AccountProblem UserDisable UserSuspended NotSignedUp Forbidden 401 403".split())
_FULL = frozenset("QuotaExceeded XMinioStorageFull InsufficientCapacity InsufficientStorage NotEnoughSpace 507".split())
_REGION = frozenset("PermanentRedirect AuthorizationHeaderMalformed IllegalLocationConstraintException TemporaryRedirect 301 307".split())


def troubles() -> tuple[type[Exception], ...]:
    """All that the SDK raises for situations; everything else is a bug."""
    from botocore.exceptions import BotoCoreError, ClientError
    from botocore.parsers import ResponseParserError

    return BotoCoreError, ClientError, ResponseParserError, OSError, ValueError


def meaning(error: Exception, target: Target, action: str) -> AppError:
    """action: the operation that was asked for; a sentence may name it."""
    response = getattr(error, "response", None)
    if isinstance(response, Mapping) and "Error" in response:
        return _answered(response, target, action)
    return _without_answer(error, target, action)


def missing(error: Exception) -> bool:
    """Is the object, or the upload, simply not there?"""
    response = getattr(error, "response", None)
    found = response.get("Error", {}).get("Code") if isinstance(response, Mapping) else None
    return found in ("NoSuchKey", "NoSuchUpload", "NotFound", "404")


def _answered(response: Mapping[str, Any], target: Target, action: str) -> AppError:
    told, about = response["Error"], response.get("ResponseMetadata", {})
    code, status = str(told.get("Code", "")), int(about.get("HTTPStatusCode") or 0)
    region = told.get("Region") or about.get("HTTPHeaders", {}).get("x-amz-bucket-region")
    facts = {"bucket": target.bucket, "host": target.host}
    if code in _REGION or (region and region != target.region and status in (301, 307, 400)):
        return BadInput("storage-wrong-region", region=target.region or "–", right=str(region or "?"), **facts)
    if code in _BUSY or status in (429, 500, 502, 503, 504):
        return Busy("storage-busy", provider=target.host, status=status, reason=code, **_waiting(about), **facts)
    return _refused(code, facts) or WorkFailed("storage-refused", action=action, reason=code or str(status), **facts)


def _refused(code: str, facts: Mapping[str, object]) -> AppError | None:
    if code in ("NoSuchBucket", "404"):
        return NotFound("storage-no-bucket", **facts)
    if code == "InvalidBucketName":
        return BadInput("bucket-name-invalid", bucket=facts["bucket"])
    known = (
        (("RequestTimeTooSkewed",), "storage-clock"),
        (_BAD_KEY, "storage-bad-key"),
        (_DENIED, "storage-denied"),
        (_FULL, "storage-full"),
        (("EntityTooLarge", "MaxMessageLengthExceeded", "413"), "storage-too-large"),
    )
    return next((WorkFailed(told, reason=code, **facts) for codes, told in known if code in codes), None)


def _waiting(about: Mapping[str, Any]) -> dict[str, float]:
    hint = str(about.get("HTTPHeaders", {}).get("retry-after", ""))
    return {"retry_after_s": float(hint)} if hint.isdecimal() else {}


def _without_answer(error: Exception, target: Target, action: str) -> AppError:
    from botocore import exceptions as sdk
    from botocore.parsers import ResponseParserError

    facts = {"bucket": target.bucket, "host": target.host}
    match error:
        case sdk.ProfileNotFound():
            return NotFound("storage-no-profile", profile=target.profile)
        case (
            sdk.NoCredentialsError()
            | sdk.PartialCredentialsError()
            | sdk.CredentialRetrievalError()
            | sdk.TokenRetrievalError()
            | sdk.SSOError()
            | sdk.NoAuthTokenError()
            | sdk.ConfigParseError()
        ):
            return WorkFailed("storage-no-keys", **facts)
        case sdk.ParamValidationError() | sdk.InvalidRegionError() | sdk.NoRegionError() | sdk.UnknownRegionError():
            return BadInput("storage-wrong-region", region=target.region or "–", right="?", **facts)
        case sdk.SSLError():
            return WorkFailed("storage-tls", **facts)
        case ResponseParserError():
            return WorkFailed("storage-not-s3", **facts)
        case (
            sdk.EndpointConnectionError()
            | sdk.ConnectTimeoutError()
            | sdk.ReadTimeoutError()
            | sdk.ConnectionClosedError()
            | sdk.ProxyConnectionError()
            | sdk.HTTPClientError()
            | OSError()
        ):
            return Unreachable("storage-unreachable", provider=target.host, reason=type(error).__name__, **facts)
    return WorkFailed("storage-refused", action=action, reason=type(error).__name__, **facts)
