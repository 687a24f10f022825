package io.siliu.ocr.internal.image;

import io.siliu.ocr.ReadingPutOff;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;

/**
 * A page for as long as it is recognised and looked at again: outside of the heap, once for the reader and the worker that
 * recognises it. Three bytes a pixel, red, green and blue, row by row. To be closed.
 */
public final class KeptPage implements AutoCloseable {

    private static final int CHANNELS = 3;
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private final int width;
    private final int height;
    private final SharedFile file;
    /** Empty once it is closed: whoever asks then is told so, instead of reading where nothing is. */
    private ByteBuffer pixels;

    private KeptPage(int width, int height, SharedFile file, ByteBuffer pixels) {
        this.width = width;
        this.height = height;
        this.file = file;
        this.pixels = pixels;
    }

    /** Gives one row of a page. */
    interface Rows {

        /** @param row is filled with blue, green and red, pixel by pixel */
        void row(int y, byte[] row);
    }

    /**
     * @throws ReadingPutOff where there is no room for it now
     * @throws UncheckedIOException where it cannot be kept for another reason, which would not pass by itself
     */
    static KeptPage of(int width, int height, Rows rows) {
        long bytes = (long) CHANNELS * width * height;
        SharedFile file = null;
        try {
            file = SharedFile.create(bytes);
            write(width, height, rows, file.channel());
            return new KeptPage(width, height, file, file.channel().map(FileChannel.MapMode.READ_ONLY, 0, bytes));
        } catch (IOException failed) {
            close(file);
            if (SharedFile.lacksRoom(bytes)) {
                throw new ReadingPutOff("there is no room to keep a page of " + bytes + " bytes", failed);
            }
            throw new UncheckedIOException("a page of " + bytes + " bytes could not be kept", failed);
        } catch (RuntimeException | Error broken) {
            close(file);
            throw broken;
        }
    }

    /** @param page of type 3BYTE_BGR, not a part of a larger one */
    public static KeptPage of(BufferedImage page) {
        byte[] stored = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        return of(
                page.getWidth(),
                page.getHeight(),
                (y, row) -> System.arraycopy(stored, y * row.length, row, 0, row.length));
    }

    private static void write(int width, int height, Rows rows, FileChannel to) throws IOException {
        byte[] row = new byte[CHANNELS * width];
        for (int y = 0; y < height; y++) {
            rows.row(y, row);
            swap(row);
            ByteBuffer written = ByteBuffer.wrap(row);
            while (written.hasRemaining()) {
                to.write(written);
            }
        }
    }

    /** Red for blue and blue for red. */
    private static void swap(byte[] row) {
        for (int i = 0; i < row.length; i += CHANNELS) {
            byte first = row[i];
            row[i] = row[i + 2];
            row[i + 2] = first;
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The file of its pixels, for a worker; it is there until the page is closed. */
    public Path address() {
        return file.address();
    }

    /** All of it. */
    public BufferedImage picture() {
        return cut(0, 0, width, height);
    }

    /** A part of it, as a picture of type 3BYTE_BGR. */
    BufferedImage cut(int left, int top, int wide, int high) {
        BufferedImage cut = new BufferedImage(wide, high, BufferedImage.TYPE_3BYTE_BGR);
        byte[] stored = ((DataBufferByte) cut.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[CHANNELS * wide];
        for (int y = 0; y < high; y++) {
            row(left, top + y, row);
            System.arraycopy(row, 0, stored, y * row.length, row.length);
        }
        return cut;
    }

    /** As much of a row as there is room for, blue first. */
    void row(int left, int y, byte[] row) {
        pixels.get(CHANNELS * (y * width + left), row);
        swap(row);
    }

    /** Nothing of it may be asked for any more. */
    @Override
    public void close() {
        ByteBuffer gone = pixels;
        pixels = NONE;
        try {
            if (gone != NONE) {
                IOUtils.unmap(gone);
            }
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void close(SharedFile file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException gone) {
            // What broke before is told.
        }
    }
}
