package io.siliu.platform.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.platform.access.LookupKeys;
import org.springframework.stereotype.Component;

/** Codes by HMAC under one random key, which is wrapped and rotated like all others. */
@Component
final class HmacLookupKeys implements LookupKeys {

    private static final String SUBJECT = "LOOKUP";

    private final DataKeys keys;

    HmacLookupKeys(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] of(String kind, String value) {
        DataKeys.Key key = keys.of(SUBJECT, 0);
        return key.suite().hmac(key.bytes().reveal(), (kind + "\0" + value).getBytes(UTF_8));
    }
}
