package io.siliu.platform.document;

/**
 * A page of a file that does not stand upright.
 *
 * @param page from 1
 * @param quarters how often it must be turned by 90° to the right to be upright: 1, 2 or 3
 */
public record PageTurn(int page, int quarters) {}
