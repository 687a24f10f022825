package io.siliu.sandbox.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One paper as a file, and what stands on it.
 *
 * @param name file name with its extension
 * @param documents the fields of each document in the file, under the names a reader prints; two receipts on one page are
 *     two, and a paper that is none of ours is one without fields
 * @param inCode fields that a QR code on the paper carries
 */
public record SamplePaper(
        String name,
        SampleKind kind,
        String layout,
        LayoutSet set,
        SampleForm form,
        List<Map<String, String>> documents,
        Set<String> inCode,
        byte[] content) {}
