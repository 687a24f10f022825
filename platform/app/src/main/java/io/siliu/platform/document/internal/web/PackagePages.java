package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.internal.PackageDesk;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What of a package cannot be read, to be saved and worked through. */
@RestController
class PackagePages {

    private final PackageDesk packages;
    private final RefusedPapersFile file;

    PackagePages(PackageDesk packages, RefusedPapersFile file) {
        this.packages = packages;
        this.file = file;
    }

    @GetMapping("/documents/{id}/refused.csv")
    ResponseEntity<byte[]> refused(@PathVariable long id, Locale locale) {
        ContentDisposition download = ContentDisposition.attachment()
                .filename("refused-" + id + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .cacheControl(CacheControl.noStore())
                .body(file.of(packages.refused(id), locale));
    }
}
