# Synfin as an image: docker compose up, or see docs/operations.md. The image has the right Node, so the scripts of
# packages, one of which would bring it along, are not run.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /synfin
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY scripts scripts
COPY shared shared
COPY client client
RUN npm run build

FROM node:24.21.0-bookworm-slim
WORKDIR /synfin
COPY --from=build /synfin/node_modules node_modules
COPY --from=build /synfin/dist dist
COPY package.json package.json
COPY shared shared
COPY server server
# The one folder that is written to. A volume that is new takes its owner from here.
RUN install -d -o node -g node -m 0700 /data
ENV NODE_ENV=production DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
