package io.siliu.platform.fourflow.internal;

import java.util.List;

/**
 * A number by which somebody looks for papers, in the forms in which papers bear it.
 *
 * @param beginning pattern of what begins with it
 * @param listed pattern of a list, with a comma before each, one of which begins with it
 * @param keys digests of it as the own number of a paper, one for each kind of paper, in hexadecimal
 * @param suggested pattern of suggestions among which is the line of the record of this number; null where there is no such record
 */
public record SoughtNumber(String beginning, String listed, List<String> keys, String suggested) {}
