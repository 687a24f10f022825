package io.siliu.kernel.canonical;

import static java.util.Objects.requireNonNull;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Zstandard (RFC 8878) with a dictionary that was trained on the records, facts and readings of a walkthrough, all of them
 * invented: {@code PackingWords} of the benches trains one. A frame names the dictionary that it needs.
 */
final class TrainedPacking {

    /** Frozen: what was packed with it is read with it alone. A better one is a second file beside this one. */
    private static final byte[] WORDS = words("packed-json-2.dictionary");

    private static final int LEVEL = 3;

    /** No JSON that the product keeps comes near it; a damaged frame may claim any length. */
    private static final int LONGEST = 1 << 28;

    private static final byte[] MAGIC = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};

    private static final ZstdDictCompress TO_PACK = new ZstdDictCompress(WORDS, LEVEL);
    private static final ZstdDictDecompress TO_UNPACK = new ZstdDictDecompress(WORDS);

    private static final KeptContexts<ZstdCompressCtx> PACKING = new KeptContexts<>(
            () -> new ZstdCompressCtx().setLevel(LEVEL).setChecksum(false).loadDict(TO_PACK));

    private static final KeptContexts<ZstdDecompressCtx> UNPACKING =
            new KeptContexts<>(() -> new ZstdDecompressCtx().loadDict(TO_UNPACK));

    private TrainedPacking() {}

    private static byte[] words(String dictionary) {
        try (InputStream file = requireNonNull(TrainedPacking.class.getResourceAsStream(dictionary), dictionary)) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] pack(byte[] json) {
        return PACKING.with(context -> context.compress(json));
    }

    static boolean packed(byte[] kept) {
        if (kept.length < MAGIC.length) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (kept[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** @throws IllegalStateException when what was kept is damaged */
    static byte[] unpack(byte[] kept) {
        long length = Zstd.getFrameContentSize(kept);
        if (length < 0 || length > LONGEST) {
            throw new IllegalStateException("Packed JSON claims a length of " + length);
        }
        try {
            return UNPACKING.with(context -> context.decompress(kept, (int) length));
        } catch (ZstdException damaged) {
            throw new IllegalStateException("Packed JSON is damaged", damaged);
        }
    }
}
