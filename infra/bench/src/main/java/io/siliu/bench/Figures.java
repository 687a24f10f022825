package io.siliu.bench;

/** Takes figures as they are measured. */
public interface Figures {

    void report(Figure figure);
}
