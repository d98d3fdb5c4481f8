// Hocuspocus with its SQLite extension. better-sqlite3 would have to be compiled; Node's own SQLite stands in for it.
import { SQLite } from "@hocuspocus/extension-sqlite";
import { Server } from "@hocuspocus/server";
import { DatabaseSync } from "node:sqlite";

const [port, file] = process.argv.slice(2);

class NodeSQLite extends SQLite {
  async onConfigure() {
    this.db = new DatabaseSync(file);
    this.db.exec(this.configuration.schema);
  }
}

await new Server({
  address: "127.0.0.1",
  port: Number(port),
  quiet: true,
  extensions: [new NodeSQLite({ database: file })],
}).listen();
