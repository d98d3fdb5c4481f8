// What excalidraw-room does, on the socket.io it uses: rooms, passing on, and telling who is there.
import { createServer } from "node:http";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { transports: ["websocket", "polling"], allowEIO3: true });

io.on("connection", (socket) => {
  io.to(socket.id).emit("init-room");
  socket.on("join-room", async (room) => {
    await socket.join(room);
    const there = await io.in(room).fetchSockets();
    if (there.length <= 1) io.to(socket.id).emit("first-in-room");
    else socket.broadcast.to(room).emit("new-user", socket.id);
    io.in(room).emit("room-user-change", there.map((one) => one.id));
  });
  socket.on("server-broadcast", (room, data, vector) => {
    socket.broadcast.to(room).emit("client-broadcast", data, vector);
  });
  socket.on("server-volatile-broadcast", (room, data, vector) => {
    socket.volatile.broadcast.to(room).emit("client-broadcast", data, vector);
  });
});
http.listen(Number(process.argv[2]), "127.0.0.1");
