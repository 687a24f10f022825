package io.siliu.sandbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.population.Population;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The registers answer for the invented people, and every person to play is one that the product accepts. */
class IdentityOfficeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Visitors VISITORS = new Visitors(TODAY);
    private static final Population POPULATION = Population.drawn(2026);
    private static final IdentityOffice OFFICE =
            new IdentityOffice(new Register(VISITORS, POPULATION.allWorkers()), VISITORS);

    @Test
    void everyPersonToPlayHasRightCheckDigitsAndNobodyElsesNumbers() {
        Set<String> taken = new HashSet<>();
        POPULATION.allWorkers().forEach(worker -> {
            taken.add(worker.idNumber());
            taken.add(worker.mobile());
            taken.add(worker.card());
        });
        for (int place = 1; place <= Visitors.LAST; place++) {
            Person person = VISITORS.at(place);
            assertThat(ResidentIdNumber.check(person.idNumber(), TODAY, InventedNumbers.ACCEPTED)
                            .isValid())
                    .isTrue();
            assertThat(new ResidentIdNumber(person.idNumber()).isMale())
                    .isEqualTo(person.idCard().male());
            assertThat(MobileNumber.parse(person.mobile(), InventedNumbers.ACCEPTED))
                    .isPresent();
            assertThat(BankCard.parse(person.card(), InventedNumbers.ACCEPTED)).isPresent();
            assertThat(taken.add(person.idNumber()) && taken.add(person.mobile()) && taken.add(person.card()))
                    .as("place %d is nobody else", place)
                    .isTrue();
        }
    }

    @Test
    void theAgesOfTheSpecialCasesAreWhatTheySay() {
        assertThat(new ResidentIdNumber(VISITORS.at(Visitors.UNDER_SIXTEEN).idNumber()).ageOn(TODAY))
                .isEqualTo(15);
        assertThat(new ResidentIdNumber(VISITORS.at(Visitors.SEVENTEEN).idNumber()).ageOn(TODAY))
                .isEqualTo(17);
        assertThat(VISITORS.at(Visitors.CARD_EXPIRED).idCard().validTo().orElseThrow())
                .isBefore(TODAY);
    }

    @Test
    void nameAndNumberMatchOrDifferOrAreNotOnRecord() {
        Person person = VISITORS.at(20);

        assertThat(check(Map.of("name", person.name(), "idNumber", person.idNumber())))
                .isEqualTo("MATCH");
        assertThat(check(Map.of("name", "示例别人", "idNumber", person.idNumber()))).isEqualTo("DIFFER");
        assertThat(check(Map.of(
                        "name",
                        person.name(),
                        "idNumber",
                        VISITORS.at(Visitors.NOT_ON_RECORD).idNumber())))
                .isEqualTo("NOT_ON_RECORD");
        Person differs = VISITORS.at(Visitors.NAME_DIFFERS);
        assertThat(check(Map.of("name", differs.name(), "idNumber", differs.idNumber())))
                .isEqualTo("DIFFER");
    }

    @Test
    void fourFactorsMatchOnlyAllTogether() {
        Person person = VISITORS.at(20);
        Person other = VISITORS.at(21);

        assertThat(fourFactors(person, person.mobile(), person.card())).isEqualTo("MATCH");
        assertThat(fourFactors(person, other.mobile(), person.card())).isEqualTo("DIFFER");
        assertThat(fourFactors(person, person.mobile(), other.card())).isEqualTo("DIFFER");
        Person without = VISITORS.at(Visitors.CARD_OF_ANOTHER);
        assertThat(fourFactors(without, without.mobile(), without.card())).isEqualTo("DIFFER");
    }

    @Test
    void cardsAreNamedToTheOwnPhoneAlone() {
        Person person = VISITORS.at(20);

        JsonNode own = cards(person, person.mobile());
        assertThat(own.path("cards").get(0).path("number").asString()).isEqualTo(person.card());
        assertThat(cards(person, VISITORS.at(21).mobile()).path("cards").size()).isZero();
    }

    @Test
    void theMonthsPopulationIsOnRecordToo() {
        InventedWorker worker = POPULATION.allWorkers().iterator().next();

        assertThat(check(Map.of("name", worker.name(), "idNumber", worker.idNumber())))
                .isEqualTo("MATCH");
    }

    @Test
    void aPersonsPageShowsTheCardAsAPicture() {
        assertThat(new String(get("/persons/20").body(), StandardCharsets.UTF_8))
                .contains(VISITORS.at(20).name(), VISITORS.at(20).card());
        assertThat(get("/persons/20/front.png").type()).isEqualTo("image/png");
        assertThat(get("/persons/0").status()).isEqualTo(404);
        assertThat(get("/persons/1000").status()).isEqualTo(404);
    }

    private static Reply get(String path) {
        return OFFICE.answer(new Request("GET", path, "", MissingNode.getInstance()));
    }

    private static String fourFactors(Person person, String mobile, String card) {
        return check(Map.of("name", person.name(), "idNumber", person.idNumber(), "mobile", mobile, "card", card));
    }

    private static String check(Map<String, String> factors) {
        return json(OFFICE.answer(new Request("POST", "/checks", "k", Json.tree(factors)))
                        .body())
                .path("outcome")
                .asString();
    }

    private static JsonNode cards(Person person, String mobile) {
        Map<String, String> body = Map.of("name", person.name(), "idNumber", person.idNumber(), "mobile", mobile);
        return json(OFFICE.answer(new Request("POST", "/cards", "k", Json.tree(body)))
                .body());
    }

    private static JsonNode json(byte[] body) {
        return Json.MAPPER.readTree(body);
    }
}
