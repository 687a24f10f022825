package io.siliu.sandbox.economy.scheme;

import java.util.List;
import java.util.stream.Stream;

/** The schemes, in the order in which they are planted. */
public final class Schemes {

    /** Those that the catalogue is meant to find. */
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

    /** The same played so as to stay below the limits that are known; to learn what the indicators cannot tell. */
    public static final List<Scheme> EVASIONS = List.of(
            new SlowReturn(), new PaintedShell(), new PatientRegistration(), new VariedWages(), new BelowTheEdge());

    private Schemes() {}

    /** All that are planted. */
    public static List<Scheme> all() {
        return Stream.concat(ALL.stream(), EVASIONS.stream()).toList();
    }
}
