package io.siliu.platform.document.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.DocumentFilter;
import io.siliu.platform.document.Documents.DocumentPage;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.Receipt;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers over the API: hand one in, ask how far it has come and what was read from it. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentApi {

    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final RefusalWords words;

    DocumentApi(ReceiveDocuments receiving, Documents documents, RefusalWords words) {
        this.receiving = receiving;
        this.documents = documents;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt upload(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) String enterpriseCreditCode)
            throws IOException {
        if (file == null) {
            throw new PlatformException(
                    DocumentError.FILE_MISSING, "file", "Send the paper as the form part named file.");
        }
        return receiving.receive(
                new NewDocument(Channel.API, file.getOriginalFilename(), file.getBytes(), enterpriseCreditCode));
    }

    /** @param name the file's name, percent-encoded UTF-8 */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt uploadRaw(
            @RequestBody(required = false) byte[] body,
            @RequestHeader(name = "X-File-Name", required = false, defaultValue = "") String name,
            @RequestParam(required = false) String enterpriseCreditCode) {
        byte[] bytes = body == null ? new byte[0] : body;
        return receiving.receive(new NewDocument(Channel.API, decoded(name), bytes, enterpriseCreditCode));
    }

    @GetMapping
    DocumentPage list(
            @RequestParam(required = false) DocumentStage stage,
            @RequestParam(required = false) PaperKind kind,
            @RequestParam(required = false) Long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return documents.list(new DocumentFilter(stage, kind, cursor, limit));
    }

    @GetMapping("/{id}")
    DocumentView find(@PathVariable long id, Locale locale) {
        return words.in(locale, documents.find(id));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
