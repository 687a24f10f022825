package io.siliu.platform;

import io.siliu.platform.FlowPapers.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What everybody who knows something tells of one worker, of the enterprise of the line and of the line itself: banks, registries, the
 * tax bureau, archives and lists. All of it is in order but for the code of the receipt, because no receipt is signed that the
 * code could be answered without.
 */
final class ToldOfEverything {

    private final String enterprise;
    private final String worker;
    private final String business;
    private final String tradeName;
    private final String card;
    private final Line line;

    ToldOfEverything(int enterprise, Line line) {
        this.enterprise = Invented.enterpriseCode(enterprise);
        this.worker = Invented.idNumber(line.worker());
        this.business = Invented.proprietorCode(line.worker());
        this.tradeName = Town.tradeName(line.worker());
        this.card = Invented.card(line.worker());
        this.line = line;
    }

    Stream<String> statements(int agent, int employee, int officer) {
        return Stream.of(
                        ofTheWorker(),
                        ofTheWork(),
                        ofTheMoney(agent),
                        ofTheInvoices(),
                        ofTheEnterprise(employee, officer))
                .flatMap(List::stream);
    }

    private List<String> ofTheWorker() {
        return List.of(
                json(
                        "IDENTITY",
                        "'worker':'%s','on':'2026-02-01','fourElements':true,'similarity':0.95,"
                                + "'livenessPassed':true,'face':'rich-face','attributesDiffer':false,'idExpiresOn':'2040-01-01',"
                                + "'abnormal':false,'rural':false,'assisted':true,'virtualNumber':false,"
                                + "'numberSince':'2020-01-01','ownLabourDeclared':true",
                        worker),
                json(
                        "WILL",
                        "'worker':'%s','on':'2026-02-01','videoRecorded':true,'videoMatches':true,"
                                + "'secondPerson':false,'phoneControlled':false,'otpNumberVerified':true,"
                                + "'alternativeShown':true,'preTicked':false,'faceOnlyWay':false",
                        worker),
                json(
                        "CALL_BACK",
                        "'worker':'%s','on':'2026-09-05','denied':false,'enterprise':'%s'," + "'paidElsewhere':false",
                        worker,
                        enterprise),
                json("SIGN_IN", "'worker':'%s','at':'2026-09-05T08:00:00'", worker),
                json(
                        "LICENCE",
                        "'worker':'%s','business':'%s','tradeName':'%s','registeredOn':'2026-02-01',"
                                + "'address':'示例市演示路1号','cluster':false,'scope':'外卖递送服务','status':'STANDING'",
                        worker,
                        business,
                        tradeName),
                json(
                        "PERMIT",
                        "'worker':'%s','permit':'健康证明','on':'2026-02-01','held':true," + "'validTo':'2027-02-01'",
                        worker));
    }

    private List<String> ofTheWork() {
        return List.of(
                json(
                        "DELIVERY",
                        "'enterprise':'%s','task':'%s','publishedAt':'2026-09-06T08:00:00',"
                                + "'startedAt':'2026-09-06T09:00:00','finishedAt':'2026-09-06T17:00:00',"
                                + "'acceptedAt':'2026-09-06T18:00:00','file':'rich-file','withoutEvidence':0,'peakOrders':8,"
                                + "'continuousHours':3,'restMinutes':30,'uninsuredOrders':0,'hours':{'2026-09-06':'8'},"
                                + "'city':'990100'",
                        enterprise,
                        line.task()),
                json(
                        "SIGNING",
                        "'worker':'%s','enterprise':'%s','contract':'CL2026-T%06d','file':'rich-contract',"
                                + "'device':'rich-signer','statedOn':'2026-07-20','signedAt':'2026-07-20T10:00:00',"
                                + "'validFrom':'2026-08-01','validTo':'2027-07-31','seconds':120,'valid':true,'anchored':true,"
                                + "'archivedAfterHours':1,'employmentTerms':0,'disclosuresMissing':0,'penaltyShare':0,"
                                + "'ceiling':'500000.00','unitPrice':'100.00','unit':'ORDER'",
                        worker,
                        enterprise,
                        line.worker()),
                json(
                        "AGREEMENT",
                        "'enterprise':'%s','number':'FW-RICH','signedOn':'2026-01-01','payOnBehalfWords':0,"
                                + "'managesWork':true,'payWithinDays':15",
                        enterprise),
                json("RULE_CHANGE", "'enterprise':'%s','noticedOn':'2026-08-10','startsOn':'2026-09-01'", enterprise));
    }

    private List<String> ofTheMoney(int agent) {
        return List.of(
                json(
                        "CLIENT_ACCOUNT",
                        "'enterprise':'%s','account':'9900001000000017','since':'2026-01-01'",
                        enterprise),
                json(
                        "TRANSFER",
                        "'from':'9900001000000017','to':'%s','amount':'1000.00','at':'2026-09-07T10:15:30'",
                        card),
                json(
                        "TRANSFER",
                        "'from':'%s','to':'9900009000000009','amount':'10.00','at':'2026-09-08T09:00:00'",
                        card),
                json(
                        "DEPOSIT",
                        "'enterprise':'%s','month':'2026-09','amount':'40000.00','at':'2026-09-06T09:00:00',"
                                + "'personal':false,'outAtOnce':false",
                        enterprise),
                json("WITHDRAWAL", "'worker':'%1$s','at':'2026-09-08T12:00:00','by':'%1$s','city':'990100'", worker),
                json(
                        "WITHDRAWAL",
                        "'worker':'%s','at':'2026-09-09T12:00:00','by':'%s','city':'990100'",
                        worker,
                        Invented.idNumber(agent)),
                json(
                        "PROXY",
                        "'worker':'%s','agent':'%s','signedOn':'2026-09-01','validTo':'2027-01-01'",
                        worker,
                        Invented.idNumber(agent)),
                json("INCOME", "'worker':'%s','month':'2026-09','amount':'1000.00','reportedOn':'2026-10-20'", worker),
                json(
                        "RECEIPT",
                        "'worker':'%s','number':'HD%016d','on':'2026-09-08','codeValid':false",
                        worker,
                        line.worker()));
    }

    private List<String> ofTheInvoices() {
        String own = String.format(Locale.ROOT, "26990%015d", line.worker());
        return List.of(
                invoice("26990990000000005701", "2026-07-09T10:00:00", "100.00"),
                invoice("26990990000000005702", "2026-08-09T10:00:00", "100.00"),
                invoice(own, "2026-09-09T10:00:00", "1000.00"),
                json("INVOICE_CHECK", "'number':'%s','seller':'%s','on':'2026-09-10','state':'NORMAL'", own, business));
    }

    private String invoice(String number, String at, String total) {
        return json(
                "INVOICE",
                "'number':'%s','seller':'%s','client':'%s','issuedAt':'%s','origin':'rich-origin',"
                        + "'category':'RIDER','total':'%s','voided':false,'redLetter':false,'filed':true,'special':false,"
                        + "'exempt':false,'sellerKind':'SMALL_SCALE'",
                number,
                business,
                enterprise,
                at,
                total);
    }

    private List<String> ofTheEnterprise(int employee, int officer) {
        return List.of(
                json(
                        "COMPANY",
                        "'enterprise':'%s','statedOn':'2026-01-02','setUpOn':'2020-01-01',"
                                + "'paidIn':'1000000.00','insuredStaff':20,'yearRevenue':'9000000.00',"
                                + "'address':'示例市演示路2号','inputOneKindShare':0.3,'industry':'G6020'",
                        enterprise),
                json(
                        "EMPLOYMENT",
                        "'enterprise':'%s','person':'%s','from':'2026-01-01','insured':true,'taxed':true,"
                                + "'consentedOn':'2026-01-02'",
                        enterprise,
                        Invented.idNumber(employee)),
                json(
                        "OFFICE",
                        "'enterprise':'%s','person':'%s','otherPlatforms':0,'since':'2026-01-01',"
                                + "'consentedOn':'2026-01-02'",
                        enterprise,
                        Invented.idNumber(officer)));
    }

    /** That somebody came on the same word on the same day as others, with a phone of their own. */
    static String registered(int worker) {
        return json(
                "REGISTERED",
                "'worker':'%1$s','at':'2026-02-01T10:00:00','device':'rich-%2$d',"
                        + "'network':'10.21.%3$d','recommender':'示例推荐人','bonusOffered':false,'licenceDemanded':false",
                Invented.idNumber(worker),
                worker,
                worker % 200);
    }

    /** That a business was spared as much as others. */
    static String spared(int worker) {
        return json(
                "RELIEF",
                "'business':'%s','year':2026,'on':'2026-08-01','amount':'100.00','city':'990700'",
                Invented.proprietorCode(worker));
    }

    /** That a licence was cancelled before the line was settled. */
    static String cancelled(int worker) {
        return json(
                "LICENCE",
                "'worker':'%s','business':'%s','tradeName':'%s','registeredOn':'2026-02-01',"
                        + "'address':'示例市演示路3号','cluster':false,'scope':'外卖递送服务','cancelledOn':'2026-08-31'",
                Invented.idNumber(worker),
                Invented.proprietorCode(worker),
                Town.tradeName(worker));
    }

    private static String json(String kind, String fields, Object... values) {
        return "{\"kind\":\"" + kind + "\","
                + String.format(Locale.ROOT, fields, values).replace('\'', '"') + "}";
    }
}
