package io.siliu.platform.document.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.FieldCutOut;
import io.siliu.platform.document.Documents.Original;
import io.siliu.platform.document.Documents.PageView;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bytes of a document for the pages: the original as a download, and the picture of one field's place. */
@RestController
@RequestMapping("/documents/{id}")
class DocumentFiles {

    private final Documents documents;

    DocumentFiles(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/original")
    ResponseEntity<byte[]> original(@PathVariable long id) {
        Original original = documents.original(id);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(
                        original.fileName().isBlank() ? Long.toString(id) : original.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(original.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(original.bytes());
    }

    /** The place of a field; without one, the part of the page on which the paper stands. */
    @GetMapping("/cut")
    ResponseEntity<byte[]> cut(
            @PathVariable long id,
            @RequestParam(required = false) String field,
            @RequestParam(defaultValue = "0") int part) {
        FieldCutOut cutOut = (field == null ? documents.paper(id, part) : documents.cutOut(id, part, field))
                .filter(found -> found.png() != null)
                .orElseThrow(() -> Access.notFound("picture"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(cutOut.png());
    }

    /** The picture of a page; the same for whoever may see the same, so the browser keeps it for some minutes. */
    @GetMapping("/pages/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable long id, @PathVariable int page, @RequestParam(defaultValue = "0") int turn) {
        PageView view = documents.page(id, page, turn).orElseThrow(() -> Access.notFound("page"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(view.png());
    }
}
