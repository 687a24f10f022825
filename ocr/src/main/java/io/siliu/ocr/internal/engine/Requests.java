package io.siliu.ocr.internal.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What a worker is asked, one picture after the other, each in the room of its place outside of the heap. */
final class Requests {

    private static final int CHUNK = 1 << 16;

    private static final ByteBuffer NO_ROOM = ByteBuffer.allocateDirect(0);

    private final DataInputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteBuffer[] rooms;

    /** @param places how many requests there are at a time */
    Requests(DataInputStream in, int places) {
        this.in = in;
        this.rooms = new ByteBuffer[places];
        Arrays.fill(rooms, NO_ROOM);
    }

    /** The next request; throws EOFException where there is none any more. */
    Protocol.Request next() throws IOException {
        if (in.readInt() != Protocol.READ) {
            throw new IOException("the reader does not speak the protocol");
        }
        int place = in.readInt();
        Manner manner = Manner.values()[in.readInt()];
        int width = in.readInt();
        int height = in.readInt();
        return new Protocol.Request(
                place, manner, width, height, pixels(place, Math.multiplyExact(Math.multiplyExact(width, height), 3)));
    }

    private ByteBuffer pixels(int place, int length) throws IOException {
        if (rooms[place].capacity() < length) {
            // The old room goes first: there is not memory for both.
            rooms[place] = NO_ROOM;
            rooms[place] = ByteBuffer.allocateDirect(length);
        }
        ByteBuffer room = rooms[place];
        room.clear().limit(length);
        while (room.hasRemaining()) {
            int count = Math.min(CHUNK, room.remaining());
            in.readFully(chunk, 0, count);
            room.put(chunk, 0, count);
        }
        return room.flip();
    }
}
