package vn.daysaucongto;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The workflow application of the "dây sau công tơ" (wiring behind the meter) service.
 */
@SpringBootApplication
public class DaySauCongToApplication {

	public static void main(String[] args) {
		SpringApplication.run(DaySauCongToApplication.class, args);
	}

}
