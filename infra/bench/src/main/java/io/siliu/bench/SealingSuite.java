package io.siliu.bench;

/** How fast records are sealed: salts, canonical bytes and SM3 for every field and for the whole. */
final class SealingSuite implements Suite {

    @Override
    public String name() {
        return "sealing";
    }

    @Override
    public void run(Size size, Figures figures) {
        int count = size == Size.full ? 100_000 : 10_000;
        SealedSample sample = new SealedSample();
        String data =
                count + " records of " + SealedSample.FIELDS + " fields, SM3, one thread, seed " + SealedSample.SEED;
        double perSecond =
                Stopwatch.perSecond(count, number -> sample.next(number).commitment());
        // The whole way has to carry 500 records a second; sealing is one step of it.
        figures.report(Figure.atLeast("seal.perSecond", perSecond, "records/s", 500, data));
    }
}
