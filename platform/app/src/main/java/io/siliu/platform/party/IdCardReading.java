package io.siliu.platform.party;

import io.siliu.kernel.Secret;
import java.util.Optional;

/** Reads photos of identity cards. A photo is read in memory and kept nowhere. */
public interface IdCardReading {

    /** Never throws for what the bytes hold: a picture of something else is {@link Seen#NOTHING}. */
    Seen read(byte[] photo);

    /**
     * What can be read on one side.
     *
     * @param idNumber as it stands there, whether or not its check digit holds
     * @param validTo {@code 2043-11-26}, or {@code 长期} for life
     * @param looked whether the photo was looked at; not so while the recognition of characters is out of order
     * @param phonePicture whether it is in HEIC, which phones keep for themselves and nothing here reads
     */
    record Seen(
            Optional<Secret<String>> name,
            Optional<Secret<String>> idNumber,
            Optional<String> validTo,
            boolean looked,
            boolean phonePicture) {

        public static final Seen NOTHING = none(true, false);
        public static final Seen NOT_LOOKED = none(false, false);
        public static final Seen PHONE_PICTURE = none(true, true);

        private static Seen none(boolean looked, boolean phonePicture) {
            return new Seen(Optional.empty(), Optional.empty(), Optional.empty(), looked, phonePicture);
        }
    }
}
