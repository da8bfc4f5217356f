package vn.daysaucongto.estimate;

import vn.daysaucongto.platform.Vnd;

/** A row of the price list in force, as it is posted publicly; before VAT. */
public record PublicPrice(String code, String name, String unit, LineKind kind, Vnd price) {
}
