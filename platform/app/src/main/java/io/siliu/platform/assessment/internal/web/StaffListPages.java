package io.siliu.platform.assessment.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.StaffLists;
import io.siliu.platform.assessment.StaffLists.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an enterprise hands in the lists of its employees and of who holds office, with the consent of everybody on them. */
@Controller
@RequestMapping("/staff-lists")
class StaffListPages {

    /** So many faults are shown; a table with more is mended from these first. */
    private static final int SHOWN = 100;

    private static final int NO_ID_NUMBER = -1;

    private final StaffLists lists;
    private final Access access;

    StaffListPages(StaffLists lists, Access access) {
        this.lists = lists;
        this.access = access;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("standing", lists.standing());
        model.addAttribute("most", OutsideStatements.MOST);
        model.addAttribute("megabytes", StaffLists.MOST_BYTES / 1_000_000);
        model.addAttribute("shown", SHOWN);
        return "assessment/staff-lists";
    }

    /** Answers with a redirect, so that a reload of the page does not send the table again. */
    @PostMapping
    String take(
            @RequestParam Kind kind,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean consent,
            RedirectAttributes next)
            throws IOException {
        next.addFlashAttribute("report", StaffListOutcome.of(lists.take(kind, table(file), consent), SHOWN));
        return "redirect:/staff-lists";
    }

    @PostMapping("/withdrawals")
    String withdraw(@RequestParam String person, RedirectAttributes next) {
        next.addFlashAttribute("withdrawn", lists.withdraw(person).orElse(NO_ID_NUMBER));
        return "redirect:/staff-lists";
    }

    /** Of a file that is too large no more than shows that it is. */
    private static byte[] table(MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(StaffLists.MOST_BYTES + 1);
        }
    }

    /** The head of a table and nothing else: whoever fills it in knows the people. */
    @GetMapping("/head")
    ResponseEntity<byte[]> head(@RequestParam Kind kind) {
        access.require(Permission.REPORT_OUTSIDE);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kind.name().toLowerCase(Locale.ROOT) + ".csv")
                                .build()
                                .toString())
                .body(("\ufeff" + String.join(",", kind.header()) + "\r\n").getBytes(UTF_8));
    }
}
