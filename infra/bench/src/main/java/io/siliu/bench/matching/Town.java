package io.siliu.bench.matching;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.fourflow.internal.solving.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Enterprises of very different size, workers of whom one in four works for two of them, and ninety days of settlement
 * lines: monthly, weekly and daily work, the latter in few round amounts. Gross and net differ by tax for natural persons,
 * and the platform's fee stands outside.
 */
final class Town {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 90;
    private static final int LINES_A_FIRM = 600;
    private static final int LINES_A_WORKER = 4;
    private static final int BATCH = 200;
    private static final int FIRMS_A_TOWN = 10_000;
    private static final int WORKERS_A_TOWN = 200_000;
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉玲红建国志海燕云飞鹏宇浩然子轩梓涵欣怡佳俊峰波斌凯龙亮晨阳雪梅兰凤珍玉春生林东成光荣新民永福庆德祥";

    private final SplittableRandom random;
    private final int number;
    private final List<Firm> firms;
    private final List<Somebody> workers;
    private final List<Stint> stints = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();

    /** One worker at one enterprise, with what was booked, in order. */
    record Stint(Firm firm, Somebody worker, List<Job> jobs) {}

    private record Draft(Firm firm, Somebody worker, int workDay, int settledDay, long gross) {}

    Town(long seed, int lines) {
        this(seed, lines, 0);
    }

    /** @param number of the town, up to 9: no two towns have a party in common */
    Town(long seed, int lines, int number) {
        random = new SplittableRandom(seed);
        this.number = number;
        firms = new ArrayList<>();
        workers = new ArrayList<>();
        for (int i = 0; i < Math.max(20, lines / LINES_A_FIRM); i++) {
            int registered = number * FIRMS_A_TOWN + i;
            firms.add(Firm.of(i, "示例企业" + registered, Identifiers.enterprise(registered), random.nextInt(100) < 35));
        }
        for (int i = 0; i < lines / LINES_A_WORKER; i++) {
            workers.add(worker(i));
        }
        book(drafts(lines));
    }

    private Town(Town drawn, UnaryOperator<Job> booked) {
        random = drawn.random;
        number = drawn.number;
        firms = drawn.firms;
        workers = drawn.workers;
        for (Stint stint : drawn.stints) {
            List<Job> own = stint.jobs().stream().map(booked).toList();
            jobs.addAll(own);
            stints.add(new Stint(stint.firm(), stint.worker(), own));
        }
    }

    /** The same town, its jobs as they were booked. */
    Town booked(UnaryOperator<Job> booked) {
        return new Town(this, booked);
    }

    List<Firm> firms() {
        return firms;
    }

    List<Somebody> workers() {
        return workers;
    }

    List<Stint> stints() {
        return stints;
    }

    List<Job> jobs() {
        return jobs;
    }

    /**
     * A line that was never booked: of this worker, at this enterprise, with the amounts of a real one.
     *
     * @param named whose task number its papers bear; null for one that leads nowhere
     */
    Job stranger(int number, Firm firm, Somebody worker, Job like, int days, Job named) {
        LocalDate worked = like.line().workTo().plusDays(days);
        Line line = new Line(
                -1L - number,
                "nobody#" + number,
                named == null
                        ? TaskNumber.mint(YearMonth.from(worked), 9_000_000_000L + number)
                                .value()
                        : named.line().taskNumber(),
                "nobody",
                firm.id(),
                "agreement" + firm.id(),
                worker.id(),
                worked.plusDays(1),
                worked,
                worked,
                List.of());
        return new Job(line, firm, worker, like.gross(), like.net(), like.fee());
    }

    private Somebody worker(int id) {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(skewed(SURNAMES.length())));
        int given = random.nextInt(100) < 25 ? 1 : 2;
        for (int i = 0; i < given; i++) {
            name.append(GIVEN.charAt(skewed(GIVEN.length())));
        }
        int registered = number * WORKERS_A_TOWN + id;
        String code = Identifiers.idNumber(registered);
        String card = Identifiers.card(random.nextLong(1_000_000_000_000L));
        return random.nextInt(2) == 0
                ? Somebody.proprietor(id, name.toString(), code, card, Identifiers.proprietor(registered))
                : Somebody.person(id, name.toString(), code, card);
    }

    private int skewed(int most) {
        double drawn = random.nextDouble();
        return (int) (drawn * drawn * most);
    }

    private List<List<Draft>> drafts(int lines) {
        double[] sizes = new double[firms.size()];
        double all = 0;
        for (int i = 0; i < sizes.length; i++) {
            all += 1 / Math.pow(i + 1, 0.8);
            sizes[i] = all;
        }
        List<List<Draft>> drafts = new ArrayList<>();
        int drawn = 0;
        for (int turn = 0; drawn < lines; turn++) {
            Somebody worker = workers.get(turn % workers.size());
            int employers = random.nextInt(4) == 0 ? 2 : 1;
            Set<Integer> seen = new HashSet<>();
            for (int i = 0; i < employers && drawn < lines; i++) {
                Firm firm = firm(sizes, worker);
                if (seen.add(firm.id())) {
                    List<Draft> own = stint(firm, worker);
                    drawn += own.size();
                    drafts.add(own);
                }
            }
        }
        return drafts;
    }

    /** A natural person works under subcontract alone. */
    private Firm firm(double[] sizes, Somebody worker) {
        while (true) {
            double point = random.nextDouble() * sizes[sizes.length - 1];
            int at = Arrays.binarySearch(sizes, point);
            Firm firm = firms.get(Math.min(firms.size() - 1, at < 0 ? -at - 1 : at));
            if (worker.isProprietor() || !firm.agency()) {
                return firm;
            }
        }
    }

    private List<Draft> stint(Firm firm, Somebody worker) {
        int manner = random.nextInt(100);
        int step = manner < 62 ? 30 : manner < 90 ? 7 : 1;
        int count = step == 30
                ? 3
                : step == 7
                        ? 4 + random.nextInt(8)
                        : random.nextInt(8) == 0 ? 30 + random.nextInt(31) : 8 + random.nextInt(20);
        long base = step == 30
                ? 300_000 + random.nextInt(600_000)
                : step == 7 ? 60_000 + random.nextInt(150_000) : 15_000 + random.nextInt(8) * 2_500L;
        boolean round = step == 1 || (step == 7 && random.nextInt(2) == 0);
        int day = random.nextInt(
                step == 1 ? Math.max(1, Math.min(60, DAYS - count)) : Math.max(1, DAYS - step * (count - 1)));
        List<Draft> own = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long gross = round
                    ? step == 1
                            ? base + random.nextInt(4) * 1_000L
                            : base / 10_000 * 10_000 + random.nextInt(5) * 5_000L
                    : base + random.nextInt((int) (base / 3 + 1));
            int settled = day + 1 + (step == 30 ? random.nextInt(10) : random.nextInt(2));
            own.add(new Draft(firm, worker, day, settled, gross));
            day += step + (step == 1 && random.nextInt(5) == 0 ? 1 : 0);
        }
        return own;
    }

    private void book(List<List<Draft>> drafts) {
        Map<String, Integer> sizes = new TreeMap<>();
        int sequence = 0;
        for (List<Draft> own : drafts) {
            List<Job> booked = new ArrayList<>();
            for (Draft draft : own) {
                sequence++;
                int before = sizes.merge(draft.firm().id() + "-" + draft.settledDay(), 1, Integer::sum) - 1;
                String batch = "B" + draft.firm().id() + "-" + draft.settledDay() + "-" + before / BATCH;
                booked.add(job(sequence, draft, batch, before % BATCH));
            }
            jobs.addAll(booked);
            stints.add(new Stint(own.get(0).firm(), own.get(0).worker(), booked));
        }
    }

    private Job job(int id, Draft draft, String batch, int number) {
        long gross = draft.gross();
        boolean person = !draft.worker().isProprietor();
        long incomeTax = person ? Math.max(0, gross - 500_000) * 3 / 100 : 0;
        long valueAddedTax = person && gross > 400_000 ? gross / 101 : 0;
        long net = gross - incomeTax - valueAddedTax - valueAddedTax * 6 / 100;
        long fee = Math.round(gross * 0.06);
        LocalDate settled = FIRST_DAY.plusDays(draft.settledDay());
        LocalDate worked = FIRST_DAY.plusDays(draft.workDay());
        Line line = new Line(
                id,
                String.format(Locale.ROOT, "%s#%06d", batch, number),
                TaskNumber.mint(YearMonth.from(worked), id).value(),
                batch,
                draft.firm().id(),
                "agreement" + draft.firm().id(),
                draft.worker().id(),
                settled,
                worked,
                worked,
                steps(draft.firm(), draft.worker(), gross, net, fee));
        return new Job(line, draft.firm(), draft.worker(), gross, net, fee);
    }

    /** As the engagement table says for the model and the capacity. */
    private static List<Step> steps(Firm firm, Somebody worker, long gross, long net, long fee) {
        PartyRole self = worker.isProprietor() ? PartyRole.SOLE_PROPRIETOR : PartyRole.WORKER;
        PartyRole client = firm.agency() ? PartyRole.ENTERPRISE : PartyRole.PLATFORM;
        PartyMarks enterprise = firm.marks();
        PartyMarks platform = Firm.PLATFORM.marks();
        PartyMarks buyer = firm.agency() ? enterprise : platform;
        List<Step> steps = new ArrayList<>();
        steps.add(step(EvidenceKind.ACCEPTANCE, PartyRole.ENTERPRISE, self, gross, enterprise, worker.asParty()));
        steps.add(step(EvidenceKind.CONTRACTING_AGREEMENT, client, self, null, buyer, worker.asParty()));
        steps.add(step(EvidenceKind.BANK_RECEIPT, PartyRole.ENTERPRISE, self, net, enterprise, worker.asPayee()));
        steps.add(step(EvidenceKind.PAYMENT_SLIP, PartyRole.ENTERPRISE, self, net, enterprise, worker.asPayee()));
        steps.add(new Step(
                EvidenceKind.INVOICE,
                PartyRole.PLATFORM,
                PartyRole.ENTERPRISE,
                EvidenceScope.BATCH,
                true,
                firm.agency() ? fee : gross,
                firm.agency() ? 0 : fee,
                true,
                platform,
                enterprise));
        if (worker.isProprietor()) {
            steps.add(step(EvidenceKind.INVOICE, self, client, gross, worker.asParty(), buyer));
        }
        return steps;
    }

    private static Step step(
            EvidenceKind kind, PartyRole from, PartyRole to, Long cents, PartyMarks fromMarks, PartyMarks toMarks) {
        return new Step(kind, from, to, EvidenceScope.LINE, true, cents, 0, false, fromMarks, toMarks);
    }
}
