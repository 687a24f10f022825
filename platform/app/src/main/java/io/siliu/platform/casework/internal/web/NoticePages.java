package io.siliu.platform.casework.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.casework.CaseError;
import io.siliu.platform.casework.internal.AnswerNotices;
import io.siliu.platform.casework.internal.NoticeDesk;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an enterprise is asked, and its answers in words and papers. */
@Controller
@RequestMapping("/notices")
class NoticePages {

    private final NoticeDesk desk;
    private final AnswerNotices answers;
    private final ReceiveDocuments receiving;
    private final Clock clock;

    NoticePages(NoticeDesk desk, AnswerNotices answers, ReceiveDocuments receiving, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.receiving = receiving;
        this.clock = clock;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("rows", desk.list(locale));
        model.addAttribute("looked", clock.instant());
        return "casework/notices";
    }

    @GetMapping("/{number:AJ-[0-9]{4}-[0-9]{4,}}")
    String open(@PathVariable String number, Locale locale, Model model) {
        model.addAttribute("page", desk.open(number, locale));
        model.addAttribute("mostPapers", AnswerNotices.MOST_PAPERS);
        model.addAttribute("looked", clock.instant());
        return "casework/notice";
    }

    /**
     * The papers are taken in as any others are, then the answer is kept; where one of them is refused nothing is answered, and
     * those that were taken are known the next time.
     */
    @PostMapping("/{number}/answers")
    String answer(
            @PathVariable String number,
            @RequestParam int notice,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            RedirectAttributes next)
            throws IOException {
        desk.requireTold(number);
        next.addFlashAttribute("triedNotice", notice);
        if (given(files).size() > AnswerNotices.MOST_PAPERS) {
            CaseForms.refuse(next, "answer", words, CaseError.NOTICE_PAPERS.name());
            return to(number);
        }
        List<Long> papers = new ArrayList<>();
        try {
            for (MultipartFile file : given(files)) {
                papers.add(taken(file));
            }
        } catch (PlatformException refused) {
            if (refused.code().kind() == ErrorKind.INTERNAL) {
                throw refused;
            }
            CaseForms.refuse(next, "answer", words, refused.code().name());
            return to(number);
        }
        CaseForms.tell(next, "answer", words, () -> answers.answer(number, notice, words, papers));
        return to(number);
    }

    private static List<MultipartFile> given(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
    }

    private long taken(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Long.parseLong(receiving
                .receive(new NewDocument(Channel.WEB, name, file.getBytes(), null))
                .id());
    }

    @PostMapping("/{number}/review")
    String review(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
        CaseForms.tell(next, "review", words, () -> answers.askReview(number, words));
        return to(number);
    }

    private static String to(String number) {
        return "redirect:/notices/" + number;
    }
}
