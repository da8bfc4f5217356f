package vn.daysaucongto.contract.template;

import vn.daysaucongto.platform.FieldProblem;

/**
 * Something in a template that is not allowed or not understood.
 *
 * @param line counted from 1
 * @param code {@code contract.template.<code>} in the bundles
 * @param what the tag, attribute or placeholder
 */
record TemplateProblem(int line, String code, String what) {

	FieldProblem atField(String field) {
		return FieldProblem.of(field, "contract.template." + this.code, this.line, this.what);
	}

}
