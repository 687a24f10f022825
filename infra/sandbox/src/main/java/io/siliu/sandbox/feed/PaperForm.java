package io.siliu.sandbox.feed;

import io.siliu.sandbox.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The multipart form of one upload. Its boundary is made of the content, because a form with another boundary would be
 * another request under the same Idempotency-Key.
 *
 * @param contentType with the boundary
 */
record PaperForm(String contentType, byte[] body) {

    /** @param enterprise credit code of the enterprise, for senders that deliver for several */
    static PaperForm of(Paper paper, Optional<String> enterprise) {
        return of(paper.name(), paper.content(), enterprise);
    }

    /** @param enterprise credit code of the enterprise, for senders that deliver for several */
    static PaperForm of(String name, byte[] content, Optional<String> enterprise) {
        String boundary = "paper-" + ContentKey.sha256(content).substring(0, 24);
        ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 512);
        enterprise.ifPresent(code -> write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"enterpriseCreditCode\"\r\n\r\n" + code
                        + "\r\n"));
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + mediaType(name) + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + boundary + "--\r\n");
        return new PaperForm("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "png" -> "image/png";
            case "xml" -> "application/xml";
            case "ofd" -> "application/ofd";
            default -> "application/octet-stream";
        };
    }
}
