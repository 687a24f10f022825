package io.siliu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the product, whoever adds it, keeps the rules of the house for those who are not signed in. */
@SiliuTest
class DoorsTest {

    /** What a stranger may ask for; whoever makes another address public writes it here too. */
    private static final Set<String> PUBLIC = Set.of(
            "/",
            "/sign-in",
            "/setup",
            "/error",
            "/language/{tag}",
            "/walkthrough/progress",
            "/checkpoint",
            "/log/keys",
            "/tile/**",
            "/join",
            "/join/help",
            "/join/phone",
            "/ledger",
            "/ledger/checkpoints",
            "/ledger/entries",
            "/verify",
            "/verify/shared/{token}",
            "/verify/shared/{token}/file");

    private static final Set<String> PUBLIC_BY_PREFIX = Set.of("/api/openapi", "/join/phone/");

    private final RequestMappingHandlerMapping mappings;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    DoorsTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @LocalServerPort int port) {
        this.mappings = mappings;
        this.port = port;
    }

    /** One method at one address. */
    private record Door(RequestMethod method, String pattern) {

        String path() {
            return pattern.replaceAll("\\{[^/]*}", "1").replace("**", "1");
        }

        boolean isApi() {
            return pattern.startsWith("/api/");
        }

        boolean isPublic() {
            return PUBLIC.contains(pattern) || PUBLIC_BY_PREFIX.stream().anyMatch(pattern::startsWith);
        }
    }

    @Test
    void nothingOfTheApiAnswersWithoutAToken() throws Exception {
        List<Door> doors =
                doors().filter(door -> door.isApi() && !door.isPublic()).toList();

        assertThat(doors).hasSizeGreaterThan(15);
        for (Door door : doors) {
            HttpResponse<String> answer = knock(door);
            assertThat(answer.statusCode()).as(door.toString()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(door.toString())
                    .contains("application/problem+json");
            assertThat(answer.body()).as(door.toString()).contains("NOT_SIGNED_IN");
        }
    }

    @Test
    void everyPageButThePublicOnesLeadsToASignIn() throws Exception {
        List<Door> doors = doors().filter(door -> !door.isApi() && !door.isPublic() && isRead(door))
                .toList();

        assertThat(doors).hasSizeGreaterThan(10);
        for (Door door : doors) {
            HttpResponse<String> answer = knock(door);
            assertThat(answer.statusCode()).as(door.toString()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .as(door.toString())
                    .matches(".*/(sign-in|join/phone)");
        }
    }

    @Test
    void noFormIsTakenWithoutTheTokenOfItsPage() throws Exception {
        List<Door> doors =
                doors().filter(door -> !door.isApi() && !isRead(door)).toList();

        assertThat(doors).hasSizeGreaterThan(5);
        for (Door door : doors) {
            HttpResponse<String> answer = knock(door);
            assertThat(answer.statusCode()).as(door.toString()).isEqualTo(403);
            assertThat(answer.body()).as(door.toString()).contains("<html").doesNotContain("Exception");
        }
    }

    /** The error page answers all methods; forms are all that changes something. */
    private static boolean isRead(Door door) {
        return door.method() == RequestMethod.GET;
    }

    private Stream<Door> doors() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("io.siliu"))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .flatMap(pattern -> each.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Door(method, pattern))))
                .sorted(Comparator.comparing(Door::pattern).thenComparing(Door::method));
    }

    private HttpResponse<String> knock(Door door) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + door.path()));
        if (isRead(door)) {
            request.GET();
        } else {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", door.isApi() ? "application/json" : "application/x-www-form-urlencoded")
                    .method(door.method().name(), HttpRequest.BodyPublishers.ofString(door.isApi() ? "{}" : "a=b"));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
