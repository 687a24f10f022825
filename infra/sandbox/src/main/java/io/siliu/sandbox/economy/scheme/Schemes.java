package io.siliu.sandbox.economy.scheme;

import java.util.List;

/** All schemes, in the order in which they are planted. */
public final class Schemes {

    public static final List<Scheme> ALL = List.of(
            new FundReturn(),
            new WagesAsGigPay(),
            new HiddenStaff(),
            new SplitIncome(),
            new ShellEnterprise(),
            new FakeOnlineTasks(),
            new SameDeviceRegistration(),
            new StolenIdentities(),
            new ForgedFaces(),
            new BackdatedContract(),
            new InvoiceBurst(),
            new DuplicateInvoice(),
            new DirectorOnPayroll(),
            new UnderTheThreshold(),
            new SplitPayments(),
            new MassRegistration(),
            new InvoicedWithoutWork(),
            new Collector(),
            new SharedCard(),
            new FeeWithoutService(),
            new StaffAsProprietors(),
            new SharedInvoiceOrigin(),
            new RenamedInvoices(),
            new PromotionWithoutWork(),
            new UnderReporting(),
            new OmittedPeople(),
            new VoidedInvoices(),
            new PassThroughAccount(),
            new ProxyHarvester(),
            new ChildLabour(),
            new CopiedContracts(),
            new PaidWithoutTask(),
            new UnfiledSellers(),
            new FeeFromWorkers());

    private Schemes() {}
}
