package io.siliu.ocr.internal.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.apache.pdfbox.io.IOUtils;

/** What a worker is asked, one picture after the other, each in the room of its place outside of the heap. */
final class Requests {

    private static final int CHUNK = 1 << 16;

    private static final ByteBuffer NO_ROOM = ByteBuffer.allocateDirect(0);

    private final DataInputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteBuffer[] rooms;

    /** Null where the last request of a place was none of a page. */
    private final MappedByteBuffer[] pages;

    /** @param places how many requests there are at a time */
    Requests(DataInputStream in, int places) {
        this.in = in;
        this.rooms = new ByteBuffer[places];
        this.pages = new MappedByteBuffer[places];
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
        String file = in.readUTF();
        int length = Math.multiplyExact(Math.multiplyExact(width, height), 3);
        return new Protocol.Request(
                place, manner, width, height, file.isEmpty() ? pixels(place, length) : page(place, file, length));
    }

    /** What the reader keeps of a page, in the memory of both; the next request of the place lets go of it. */
    private ByteBuffer page(int place, String file, int length) throws IOException {
        letGo(place);
        try (FileChannel shared = FileChannel.open(Path.of(file), StandardOpenOption.READ)) {
            pages[place] = shared.map(FileChannel.MapMode.READ_ONLY, 0, length);
        }
        return pages[place];
    }

    /** The collector would do it when it likes, with many pages in memory by then. */
    private void letGo(int place) throws IOException {
        if (pages[place] != null) {
            IOUtils.unmap(pages[place]);
            pages[place] = null;
        }
    }

    private ByteBuffer pixels(int place, int length) throws IOException {
        letGo(place);
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
