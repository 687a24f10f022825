package io.siliu.ocr.internal.neural;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Room for what a network is given, outside of the heap, used again and again: what is left to the collector piles up. */
final class Numbers {

    private FloatBuffer room = FloatBuffer.allocate(0);

    /** Room for so many numbers, whatever stood there before. */
    FloatBuffer of(int count) {
        if (room.capacity() < count) {
            room = ByteBuffer.allocateDirect(Float.BYTES * count)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
        return room.clear().slice(0, count);
    }
}
