package io.siliu.platform.document;

/** Takes documents in: the original is on disk, encrypted, before this returns. */
public interface ReceiveDocuments {

    /**
     * Receives one file for the present actor.
     *
     * @throws io.siliu.kernel.PlatformException with a {@link DocumentError}, or an access error
     */
    Receipt receive(NewDocument document);

    /**
     * A file that comes in.
     *
     * @param fileName the sender's name for it, shown again and never trusted; may be empty
     * @param enterpriseCreditCode whose paper it is, or null: then the sender's own enterprise, or nobody's yet
     */
    record NewDocument(Channel channel, String fileName, byte[] bytes, String enterpriseCreditCode) {}
}
