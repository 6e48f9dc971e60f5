"""Where this office keeps its data and how it is reached: environment variables TZT_… or a `.env` file."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict

SQLITE_PRAGMAS = (
    'journal_mode=WAL&synchronous=FULL&busy_timeout=5000&foreign_keys=ON&temp_store=MEMORY&cache_size=-65536'
)


class Settings(BaseSettings):
    """What differs from one server to the next; everything has a default that works."""

    model_config = SettingsConfigDict(env_prefix='TZT_', env_file='.env', extra='ignore')

    data: Path = Path('data')
    """Folder of the database, the files, the keys, the backups and the log."""
    database_url: str = ''
    """Empty: SQLite inside the data folder. Otherwise postgres://user:password@host/name."""
    host: str = '127.0.0.1'
    port: int = 8080
    public_url: str = ''
    """What a QR code leads to, e.g. https://tzt.example.gov.cn; empty: documents print the code alone."""
    https_only: bool = False
    """Send the session cookie over https alone; switch on where a proxy serves https."""
    trusted_proxies: str = '127.0.0.1'
    """Addresses of proxies, by commas, whose word on the visitor's address is taken."""
    fonts: Path | None = None
    """Folder with further fonts for characters that the built-in ones lack."""

    @property
    def orm_url(self) -> str:
        """The address of the database in Tortoise's form."""
        if not self.database_url:
            return f'sqlite://{(self.data / "tezhengtong.sqlite3").resolve().as_posix()}?{SQLITE_PRAGMAS}'
        url = self.database_url.replace('postgresql://', 'postgres://', 1)
        if url.startswith('postgres://') and '?' not in url:
            url += '?min_size=2&max_size=20'
        return url
