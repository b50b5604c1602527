from journeymap.__main__ import main

raise SystemExit(main())
