package io.siliu.bench.stage;

/** An invented enterprise; {@code id} is the one under which the product knows it. */
record TownFirm(int number, long id) {

    static String creditCode(int number) {
        return TownWorker.creditCode("91990000", number);
    }

    static String name(int number) {
        return "示例测速" + number + "有限公司";
    }

    String creditCode() {
        return creditCode(number);
    }

    String name() {
        return name(number);
    }

    /** Number of its contract with a worker. */
    String contract(TownWorker worker) {
        return "CL-" + number + "-" + worker.number();
    }
}
