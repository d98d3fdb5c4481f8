"""`minga`, served by uvicorn's own WebSocket protocol, which offers no fast lane."""

from app.cli import main
from app.commands.serving import OPTIONS

if __name__ == "__main__":
    OPTIONS["ws"] = "websockets-sansio"
    main()
