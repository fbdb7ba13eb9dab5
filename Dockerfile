# The sandbox in a container; docs/sandbox.md says how to use it.
FROM python:3.13-slim
WORKDIR /build
COPY setup.py pyproject.toml README.md LICENSE ./
COPY paystack paystack
RUN pip install --no-cache-dir . && useradd --system --uid 10001 sandbox && install --directory --owner=sandbox /data
USER 10001
WORKDIR /data
# The state, and the secret key that is made on the first start.
VOLUME /data
ENV XDG_STATE_HOME=/data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
  CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8787/', timeout=2)"]
# Whatever follows the name of the image in `docker run` is added, such as --allow-host paystack.
ENTRYPOINT ["python", "-m", "paystack.sandbox", "serve", "--host", "0.0.0.0", "--port", "8787", "--database", "paystack.db"]
