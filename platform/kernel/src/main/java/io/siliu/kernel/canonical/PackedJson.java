package io.siliu.kernel.canonical;

/**
 * JSON in few bytes, before it is encrypted: packing costs a fraction of what enciphering and storing the bytes it saves
 * would. What records, facts and readings have in common is known before the first byte, so that one of six thousand bytes
 * becomes one of some eight hundred. JSON that was kept before this, packed or not, is recognised by its first bytes.
 */
public final class PackedJson {

    private static final int WORTH_IT = 200;

    private PackedJson() {}

    /** @param json in UTF-8; a short one stays as it is */
    public static byte[] pack(byte[] json) {
        return json.length < WORTH_IT ? json : TrainedPacking.pack(json);
    }

    /** @throws IllegalStateException when what was kept is damaged */
    public static byte[] unpack(byte[] kept) {
        if (TrainedPacking.packed(kept)) {
            return TrainedPacking.unpack(kept);
        }
        return ZlibPacking.packed(kept) ? ZlibPacking.unpack(kept) : kept;
    }
}
