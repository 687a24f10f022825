package io.siliu.ocr.internal.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What a worker is asked, one picture after the other, all in the same place outside of the heap. */
final class Requests {

    private static final int CHUNK = 1 << 16;

    private final DataInputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private ByteBuffer room = ByteBuffer.allocateDirect(0);

    Requests(DataInputStream in) {
        this.in = in;
    }

    /** The next request; throws EOFException where there is none any more. */
    Protocol.Request next() throws IOException {
        if (in.readInt() != Protocol.READ) {
            throw new IOException("the reader does not speak the protocol");
        }
        Manner manner = Manner.values()[in.readInt()];
        int width = in.readInt();
        int height = in.readInt();
        return new Protocol.Request(
                manner, width, height, pixels(Math.multiplyExact(Math.multiplyExact(width, height), 3)));
    }

    private ByteBuffer pixels(int length) throws IOException {
        if (room.capacity() < length) {
            room = ByteBuffer.allocateDirect(length);
        }
        room.clear().limit(length);
        while (room.hasRemaining()) {
            int count = Math.min(CHUNK, room.remaining());
            in.readFully(chunk, 0, count);
            room.put(chunk, 0, count);
        }
        return room.flip();
    }
}
