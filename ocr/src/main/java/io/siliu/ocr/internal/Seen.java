package io.siliu.ocr.internal;

import io.siliu.ocr.SignatureFact;
import java.util.List;

/**
 * What the channels of one format saw in a file.
 *
 * @param drafts at least one
 * @param signatures of the file
 */
public record Seen(List<Draft> drafts, List<SignatureFact> signatures) {}
