package io.siliu.platform.web.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/** A request whose whole input was read once for its digest and can be read again by the controller. */
final class RepeatableRequest extends HttpServletRequestWrapper {

    private static final int LARGEST_BODY = 21 * 1024 * 1024;

    private final byte[] body;
    private final Digest digest;

    private RepeatableRequest(HttpServletRequest request, byte[] body, Digest digest) {
        super(request);
        this.body = body;
        this.digest = digest;
    }

    static RepeatableRequest of(HttpServletRequest request) throws IOException {
        MessageDigest digest = sha256();
        digest.update((request.getRequestURI() + "\n" + request.getQueryString() + "\n"
                        + request.getHeader("X-File-Name") + "\n")
                .getBytes(StandardCharsets.UTF_8));
        byte[] body = new byte[0];
        if (isForm(request)) {
            digestParts(request, digest);
        } else {
            body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw new PlatformException(
                        WebError.BODY_TOO_LARGE, null, "The body is larger than this installation takes (20 MB).");
            }
            digest.update(body);
        }
        return new RepeatableRequest(request, body, new Digest("sha256", digest.digest()));
    }

    Digest digest() {
        return digest;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return isForm(this) ? super.getInputStream() : new Body(body);
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** The boundary between parts is new each time, so the parts are digested and not the body. */
    private static void digestParts(HttpServletRequest request, MessageDigest digest) throws IOException {
        for (Part part : parts(request)) {
            digest.update((part.getName() + "\n" + part.getSubmittedFileName() + "\n" + part.getSize() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            try (InputStream content = new DigestInputStream(part.getInputStream(), digest)) {
                content.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    private static Collection<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw new PlatformException(
                    WebError.BODY_TOO_LARGE, "file", "The file is larger than this installation takes (20 MB).");
        } catch (ServletException | IOException broken) {
            throw new PlatformException(
                    WebError.REQUEST_UNREADABLE, null, "The form data is broken or was cut off.", broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is in memory already");
        }
    }
}
