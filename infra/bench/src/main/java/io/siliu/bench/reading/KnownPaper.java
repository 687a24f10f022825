package io.siliu.bench.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file whose truth is known.
 *
 * @param form XML, OFD, PDF, SCAN, PHOTO, MESSAGE, or how it was spoilt
 * @param heldOut whether its layout was kept from whoever improved the reader
 * @param documents kind and fields of each document in the file
 * @param inCode fields a QR code on the paper carries
 * @param complete whether a field that the truth does not name is not on the paper either
 */
record KnownPaper(
        String file,
        String form,
        String layout,
        boolean heldOut,
        List<Document> documents,
        Set<String> inCode,
        boolean complete,
        byte[] content) {

    /** One document: its kind as the reader names it, and its fields. */
    record Document(String kind, Map<String, String> fields) {

        boolean isOther() {
            return kind.equals("OTHER");
        }
    }

    boolean isOther() {
        return documents.stream().allMatch(Document::isOther);
    }

    String kind() {
        return documents.get(0).kind();
    }

    boolean isPicture() {
        return Set.of("SCAN", "PHOTO", "MESSAGE").contains(form);
    }

    /** The same paper under another name of its form. */
    KnownPaper in(String otherForm) {
        return new KnownPaper(file, otherForm, layout, heldOut, documents, inCode, complete, content);
    }

    /** The same paper, of which nothing is asked but what its code says. */
    KnownPaper asCoded() {
        List<Document> coded = documents.stream()
                .map(document -> new Document(
                        document.kind(),
                        document.fields().entrySet().stream()
                                .filter(field -> inCode.contains(field.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
        return new KnownPaper(file, form, layout, heldOut, coded, inCode, false, content);
    }
}
