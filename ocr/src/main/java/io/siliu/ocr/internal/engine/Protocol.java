package io.siliu.ocr.internal.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words between the reader and a worker, big-endian over standard input and output. Request: {@code READ}, the
 * place it has in the worker, the number of the manner in {@link Manner}, width, height, the file of the pixels or nothing, and
 * where there is no file three bytes a pixel; end of input ends the worker. Answer, in any order: {@code ANSWER}, the place of the request, number of symbols, and for each its text, box
 * and confidence; or {@code FAILED}, the place and a sentence.
 */
final class Protocol {

    static final int READ = 0x51A10001;
    static final int ANSWER = 0x51A100AA;
    static final int FAILED = 0x51A100FF;
    private static final int MOST_SYMBOLS = 200_000;

    private Protocol() {}

    /** One recognised symbol, in pixels of the picture that was sent. */
    record Symbol(String text, float left, float top, float right, float bottom, float confidence) {}

    /**
     * A request as the worker sees it.
     *
     * @param place among those that are read at a time
     * @param pixels outside of the heap; the next request of the place takes their room
     */
    record Request(int place, Manner manner, int width, int height, ByteBuffer pixels) {}

    /**
     * The answer to the request of a place.
     *
     * @param failure why there are no symbols; empty where there are
     */
    record Answer(int place, List<Symbol> symbols, Optional<String> failure) {}

    static void ask(DataOutputStream out, int place, Manner manner, Sent picture) throws IOException {
        out.writeInt(READ);
        out.writeInt(place);
        out.writeInt(manner.ordinal());
        picture.to(out);
        out.flush();
    }

    static void answer(DataOutputStream out, int place, List<Symbol> symbols) throws IOException {
        out.writeInt(ANSWER);
        out.writeInt(place);
        out.writeInt(symbols.size());
        for (Symbol symbol : symbols) {
            out.writeUTF(symbol.text());
            out.writeFloat(symbol.left());
            out.writeFloat(symbol.top());
            out.writeFloat(symbol.right());
            out.writeFloat(symbol.bottom());
            out.writeFloat(symbol.confidence());
        }
        out.flush();
    }

    static void failed(DataOutputStream out, int place, String why) throws IOException {
        out.writeInt(FAILED);
        out.writeInt(place);
        out.writeUTF(why);
        out.flush();
    }

    /** The worker's next answer. */
    static Answer answer(DataInputStream in) throws IOException {
        int word = in.readInt();
        if (word != ANSWER && word != FAILED) {
            throw new IOException("the worker does not speak the protocol");
        }
        int place = in.readInt();
        return word == FAILED
                ? new Answer(place, List.of(), Optional.of(in.readUTF()))
                : new Answer(place, symbols(in), Optional.empty());
    }

    private static List<Symbol> symbols(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_SYMBOLS) {
            throw new IOException("the worker answers with " + count + " symbols");
        }
        List<Symbol> symbols = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            symbols.add(new Symbol(
                    in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return symbols;
    }
}
