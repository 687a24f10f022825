package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.image.KeptPage;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.DataOutputStream;
import java.io.IOException;

/** How a picture gets to a worker. */
interface Sent {

    /** Width, height, the file of the pixels or nothing, and where there is no file the pixels themselves. */
    void to(DataOutputStream out) throws IOException;

    /** A page that worker and reader have in common. */
    static Sent of(KeptPage page) {
        return out -> {
            out.writeInt(page.width());
            out.writeInt(page.height());
            out.writeUTF(page.address().toString());
        };
    }

    /** A picture of the heap, row by row: its pixels are not held twice. */
    static Sent of(BufferedImage picture) {
        return out -> {
            out.writeInt(picture.getWidth());
            out.writeInt(picture.getHeight());
            out.writeUTF("");
            pixels(out, picture);
        };
    }

    private static void pixels(DataOutputStream out, BufferedImage picture) throws IOException {
        byte[] stored = ((DataBufferByte) plain(picture).getRaster().getDataBuffer()).getData();
        byte[] row = new byte[3 * picture.getWidth()];
        for (int start = 0; start < stored.length; start += row.length) {
            for (int i = 0; i < row.length; i += 3) {
                row[i] = stored[start + i + 2];
                row[i + 1] = stored[start + i + 1];
                row[i + 2] = stored[start + i];
            }
            out.write(row);
        }
    }

    private static BufferedImage plain(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR
                && picture.getRaster().getParent() == null) {
            return picture;
        }
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
