package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The salts of a revision as they are kept: a byte that says so, then the salt of each field in the order of the names. Bytes
 * drawn at random cannot be packed, so they are not written as text first. Those that were kept before are JSON.
 */
final class KeptSalts {

    private static final byte IN_ORDER = 1;
    private static final HexFormat HEX = HexFormat.of();

    private KeptSalts() {}

    /** @param salts in hex, by field, all of the same length */
    static byte[] write(SortedMap<String, String> salts) {
        int length = salts.values().stream().mapToInt(String::length).sum() / 2;
        byte[] kept = new byte[1 + length];
        kept[0] = IN_ORDER;
        int place = 1;
        for (String salt : salts.values()) {
            byte[] bytes = HEX.parseHex(salt);
            System.arraycopy(bytes, 0, kept, place, bytes.length);
            place += bytes.length;
        }
        return kept;
    }

    /** @param names of the fields of the revision */
    static SortedMap<String, String> read(byte[] kept, SortedSet<String> names) {
        SortedMap<String, String> salts = new TreeMap<>();
        if (kept[0] != IN_ORDER) {
            JsonNode json = Json.MAPPER.readTree(PackedJson.unpack(kept));
            json.properties()
                    .forEach(each -> salts.put(each.getKey(), each.getValue().asString()));
            return salts;
        }
        int length = (kept.length - 1) / names.size();
        Iterator<String> name = names.iterator();
        for (int place = 1; place < kept.length; place += length) {
            salts.put(name.next(), HEX.formatHex(Arrays.copyOfRange(kept, place, place + length)));
        }
        return salts;
    }
}
