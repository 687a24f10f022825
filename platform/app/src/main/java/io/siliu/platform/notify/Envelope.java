package io.siliu.platform.notify;

/** Closes what waits for delivery, so that no number and no code stands readable in the database. */
public interface Envelope {

    byte[] seal(byte[] plain);

    byte[] open(byte[] sealed);
}
