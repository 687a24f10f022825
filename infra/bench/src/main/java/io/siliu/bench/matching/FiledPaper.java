package io.siliu.bench.matching;

import io.siliu.platform.document.PaperReading;

/**
 * A paper that was read and is to be put where reading leaves it.
 *
 * @param file what stands for its bytes: no two papers have the same
 */
public record FiledPaper(long enterpriseId, String file, PaperReading reading) {}
