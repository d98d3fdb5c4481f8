// tldraw's sync server: one room an address, each in a SQLite file, as its documentation sets it up for Node.
import { NodeSqliteWrapper, SQLiteSyncStorage, TLSocketRoom } from "@tldraw/sync-core";
import { createTLSchema, InstancePresenceRecordType } from "@tldraw/tlschema";
import { createServer } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { WebSocketServer } from "ws";

const [port, folder] = process.argv.slice(2);
const schema = createTLSchema();
const rooms = new Map();

const presence = InstancePresenceRecordType.create({
  id: InstancePresenceRecordType.createId("member"),
  currentPageId: "page:page",
  userId: "user:0",
  userName: "Member",
  cursor: { x: 0, y: 0, type: "default", rotation: 0 },
});
const note = {
  id: "shape:note",
  typeName: "shape",
  type: "note",
  x: 0,
  y: 0,
  rotation: 0,
  index: "a1",
  parentId: "page:page",
  isLocked: false,
  opacity: 1,
  meta: {},
  props: {
    color: "yellow",
    labelColor: "black",
    size: "m",
    font: "draw",
    fontSizeAdjustment: 1,
    align: "middle",
    verticalAlign: "middle",
    growY: 0,
    url: "",
    richText: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "." }] }] },
    scale: 1,
    textLastEditedBy: null,
  },
};
schema.types.shape.validate(note);

function room(name) {
  if (!rooms.has(name)) {
    const sql = new NodeSqliteWrapper(new DatabaseSync(join(folder, `${name}.sqlite`)));
    rooms.set(name, new TLSocketRoom({ schema, storage: new SQLiteSyncStorage({ sql }) }));
  }
  return rooms.get(name);
}

const http = createServer((_request, answer) => {
  answer.end(JSON.stringify({ schema: schema.serialize(), note, presence }));
});
const sockets = new WebSocketServer({ noServer: true });
http.on("upgrade", (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (opened) => {
    const address = new URL(request.url, "http://localhost");
    room(address.pathname.slice(1)).handleSocketConnect({
      sessionId: address.searchParams.get("session"),
      socket: opened,
    });
  });
});
http.listen(Number(port), "127.0.0.1");
