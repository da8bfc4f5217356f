package vn.daysaucongto.audit;

import java.util.List;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface CaseOpeningRows extends Repository<CaseOpening, Long> {

	CaseOpening save(CaseOpening opening);

	List<CaseOpening> findByRequestCodeOrderByIdDesc(RequestCode request, Limit limit);

}
