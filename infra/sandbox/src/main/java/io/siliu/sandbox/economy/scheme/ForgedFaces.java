package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A few forged faces for many identities (case of the deepfake registrations). */
final class ForgedFaces implements Scheme {

    @Override
    public String name() {
        return "FORGED_FACES";
    }

    @Override
    public String story() {
        return "用少数伪造人脸通过多个身份的核验";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S02", "S03", "S04");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.DESIGNER);
        Chance chance = stage.chance("faces");
        List<String> faces = List.of("face-" + chance.token(), "face-" + chance.token());
        AtomicInteger taken = new AtomicInteger();
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DESIGNER,
                chance.between(6, 10),
                stage.month(2),
                // In turn: a face of one identity alone would be no forgery that anybody could tell.
                draft -> draft.identity(check -> check.withFace(
                        faces.get(taken.getAndIncrement() % faces.size()),
                        BigDecimal.valueOf(chance.between(80, 93), 2),
                        chance.happens(0.5))),
                place -> new Impostor());
        return Planted.of(crew);
    }

    private static final class Impostor extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }
    }
}
