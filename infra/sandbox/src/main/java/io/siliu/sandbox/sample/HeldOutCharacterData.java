package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Draw;
import java.nio.charset.StandardCharsets;

/**
 * An invoice as data by a program that writes every text as character data, shuts empty elements at once, ends lines as Windows
 * does, and sets a byte order mark before all.
 */
final class HeldOutCharacterData {

    private HeldOutCharacterData() {}

    static byte[] of(SampleInvoice invoice, Draw chances) {
        String plain = new String(InvoiceData.xml(invoice, chances), StandardCharsets.UTF_8);
        String written = plain.replaceAll("<([^<>/!?]+)></\\1>", "<$1/>")
                .replaceAll(">([^<>\\n]+)</", "><![CDATA[$1]]></")
                .replace("\n", "\r\n");
        return ("\uFEFF" + written).getBytes(StandardCharsets.UTF_8);
    }
}
