package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.internal.ContestReading;
import io.siliu.platform.document.internal.ReadAgain;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was read of a paper is put right over the API: a value or its kind is said to be wrong, or it is read again. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class ContestApi {

    private final ContestReading contesting;
    private final ReadAgain again;

    ContestApi(ContestReading contesting, ReadAgain again) {
        this.contesting = contesting;
        this.again = again;
    }

    /** Asks for another look; its answer goes to the question as any other. */
    @PostMapping("/contests")
    Asked contest(@PathVariable long id, @RequestBody Contested contested) {
        return new Asked(Long.toString(contesting.contest(id, contested.paper(), contested.name())));
    }

    /** Has a paper read again that was refused, of which no kind was told, or of which a part was not recognised. */
    @PostMapping("/read-again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void readAgain(@PathVariable long id) {
        again.ask(id);
    }

    /**
     * @param part which paper of the file, from 0, which it is where none is named
     * @param field name of a field that the paper has or may have, or {@code kind}
     */
    record Contested(Integer part, String field) {

        int paper() {
            return part == null ? 0 : part;
        }

        String name() {
            return field == null ? "" : field;
        }
    }

    /** @param glance the question about it, the one that was open already where there was one */
    record Asked(String glance) {}
}
