"""What an operator may set, from the environment (`MINGA_*`) or from the command line."""

import os
import secrets
from ipaddress import ip_address
from pathlib import Path
from typing import Final, Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.engine.refusals import Refusal

SECRET_BYTES: Final = 32
"""The key of HMAC-SHA256 gains nothing from being longer than its digest."""
SECRET_FILE: Final = "secret"  # noqa: S105 - where it lies, not what it is
"""Its name in the data folder."""
SECRET_FILE_MODE: Final = 0o600
"""Who reads the secret can make every link."""


class Settings(BaseSettings):
    """Every field is read from `MINGA_<NAME>`; the command line overrides some of them."""

    model_config = SettingsConfigDict(env_prefix="MINGA_", extra="ignore")

    data: Path = Path("data")
    """Folder of the database file and the secret."""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    base_url: str | None = Field(default=None, pattern=r"^https?://[^/\s]+$")
    """How people reach this server, without a path: `https://minga.example.org`. Links are made with it;
    unset, with the address of the request that asks for them."""
    database_url: str | None = Field(default=None, pattern=r"^(sqlite(\+\w+)?|postgres(ql(\+psycopg)?)?)://")
    """`postgresql://user:password@host/database` for several nodes; unset, the SQLite file in `data`."""
    bus_url: str | None = Field(default=None, pattern=r"^(redis|rediss|valkey|valkeys|unix)://")
    """A Valkey or Redis over which nodes tell each other what is new; unset, they ask the database for it."""
    secret: SecretStr | None = Field(default=None, min_length=16)
    """Signs links and forms, the same on every node; unset, made once and kept in `data`."""
    desk_key: SecretStr | None = Field(default=None, min_length=4)
    """When set, only who knows it may plan a session here."""
    metrics_key: SecretStr | None = Field(default=None, min_length=16)
    """Who brings it as a bearer token may read `/metrics`; unset, nobody may."""

    log: Literal["json", "text"] | None = None
    """How lines are logged; unset, as text on a terminal and as JSON elsewhere."""
    log_level: Literal["info", "warning", "error"] = "warning"
    """From `info` on there is a line for each request."""
    log_addresses: bool = False
    """Whether those lines say from which address it came: personal data, in most places."""

    @property
    def may_have_nodes(self) -> bool:
        """Whether the database is a server, which other nodes may use too."""
        return (self.database_url or "").startswith("postgres")

    @property
    def is_https(self) -> bool:
        return (self.base_url or "").startswith("https://")

    @property
    def local_url(self) -> str:
        """The base of links that are made without a request."""
        return self.base_url or f"http://{self._reachable_host}:{self.port}"

    @property
    def _reachable_host(self) -> str:
        """A host to put in an address: a server that listens everywhere or at home is here."""
        try:
            address = ip_address(self.host)
        except ValueError:
            return self.host
        if address.is_unspecified or address.is_loopback:
            return "localhost"
        return f"[{address}]" if address.version == 6 else str(address)


def load_secret(settings: Settings) -> bytes:
    """The configured secret, or the one in the data folder, which is made on first use.

    Raises:
        Refusal: `shared-secret-missing`, where other nodes would each make their own.
    """
    if settings.secret is not None:
        return settings.secret.get_secret_value().encode()
    file = settings.data / SECRET_FILE
    if not file.exists():
        if settings.may_have_nodes:
            raise Refusal("shared-secret-missing")
        _make_secret(file)
    return file.read_bytes()


def _make_secret(file: Path) -> None:
    """Write a whole secret beside its place, then link it there: of two that start at once, one wins."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{SECRET_FILE}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, SECRET_FILE_MODE)
    with os.fdopen(handle, "wb") as writer:
        writer.write(secrets.token_urlsafe(SECRET_BYTES).encode())
        writer.flush()
        os.fsync(writer.fileno())
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
